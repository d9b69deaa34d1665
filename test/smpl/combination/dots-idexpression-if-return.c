static int fc1(int n)
{
	if (ret) {
	}
		init(NULL != i);
	return dev;
}
