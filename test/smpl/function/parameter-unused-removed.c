static void stop(struct dev *d, int how)
{
	halt(d);
}
static void start(struct dev *d, int how)
{
	begin(d, how);
}
int run(struct dev *d)
{
	start(d, 1);
	stop(d, 2);
	return 0;
}
