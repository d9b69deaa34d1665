static int my_open(struct file *file);
static int other(struct file *file)
{
	return 0;
}
static int my_open(struct file *file)
{
	return 0;
}
struct ops ops = {
	.close = other,
	.open = my_open,
};
