int start(int a)
{
	if (a > 3) {
		prepare();
		run(a);
	} else
		wait();
	{
		prepare();
		run(3);
	}
	return a;
}
