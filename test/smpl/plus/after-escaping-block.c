int f(int a)
{
	if (a) {
		work();
		return 1;
	}
	return 0;
}
