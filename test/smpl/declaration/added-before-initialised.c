int z;
static struct ops o = {
	.a = 1,
};
