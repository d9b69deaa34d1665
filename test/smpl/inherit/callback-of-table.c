static int leave(struct dev *d)
{
	halt(d);
	return 0;
}
static int other(struct dev *d)
{
	return 0;
}
static struct driver mine = {
	.name = "mine",
	.remove = leave,
};
