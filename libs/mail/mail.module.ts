import { Module } from '@nestjs/common';
import { Config } from '#platform';
import { DeliveriesService } from './deliveries.service.js';
import { MailService } from './mail.service.js';
import { PostOffice } from './post-office.js';

const postOffice = { provide: PostOffice, useFactory: (config: Config) => new PostOffice(config), inject: [Config] };

@Module({ providers: [DeliveriesService, MailService, postOffice], exports: [DeliveriesService, MailService] })
export class MailModule {}
