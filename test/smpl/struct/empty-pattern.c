static struct ops one = {
	.open = my_open,
	.close = my_close,
};

static struct other two = {
	.open = my_open,
};

void f(void)
{
	use(&one);
	use(&two);
}
