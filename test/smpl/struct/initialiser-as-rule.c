struct ops one = { .old = start, .stop = stop };
struct driver driver = {
	.ops = { .stop = stop, .old = start, },
};
