// Specs of chapters take the longest, and their small files do not show it before a first run: they begin.
const { default: Sequencer } = require('@jest/test-sequencer');

module.exports = class StoriesFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isStory = ({ path, context }) => path.startsWith(`${context.config.rootDir}/test/`);
    return [...sorted.filter(isStory), ...sorted.filter((test) => !isStory(test))];
  }
};
