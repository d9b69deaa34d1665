int start(int a)
{
	while (a > 3) {
		prepare();
		run(a);
	}
	{
		prepare();
		run(3);
	}
	return a;
}
