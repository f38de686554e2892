import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProofsService, SecondStepService, SessionsService } from '#identity';
import type { Actor } from '#kernel';
import { meansOf, StepUpRequired } from '../http/problems/assurance-errors.js';
import type { RequestWithAssurance } from '../http/access/assurance/step-up.guard.js';
import { NotSignedIn } from '../http/problems/errors.js';
import { SessionCookie } from '../http/access/session-cookie.js';
import type { ProofRequest } from './steps.dto.js';

interface Exchange {
  request: FastifyRequest & RequestWithAssurance;
  reply: FastifyReply;
}

/** The steps after the password, as far as they are about requests and cookies. Each gives the session a new token. */
@Injectable()
export class SessionSteps {
  constructor(
    private readonly secondStep: SecondStepService,
    private readonly proofs: ProofsService,
    private readonly sessions: SessionsService,
    private readonly cookie: SessionCookie,
  ) {}

  async finish(code: string, request: FastifyRequest, reply: FastifyReply): Promise<Actor> {
    const origin = { address: request.ip, agent: request.headers['user-agent'] ?? '' };
    const token = await this.secondStep.finish(this.cookie.read(request) ?? '', code, origin);
    const signedIn = token ? await this.sessions.find(token) : null;
    if (!token || !signedIn) throw new NotSignedIn();
    this.cookie.write(reply, token);
    return signedIn.actor;
  }

  async assure(accountId: string, proof: ProofRequest, { request, reply }: Exchange): Promise<void> {
    const by = meansOf(request.assurance);
    const said = by === 'single_sign_on' ? undefined : proof[by];
    if (!said) throw new StepUpRequired(by);
    await (by === 'code' ? this.proofs.byCode(accountId, said) : this.proofs.byPassword(accountId, said, request.ip));
    const token = await this.sessions.assure(this.cookie.read(request) ?? '');
    if (!token) throw new NotSignedIn();
    this.cookie.write(reply, token);
  }
}
