int run(void)
{
	int first = 1, second = first + 1;
	int third = 3, fourth = 1 + 2;
	int fifth, sixth = 6, last = sixth + third;

	return walk(&first, second, third, fourth);
}
