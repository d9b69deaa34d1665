int g(int a)
{
	x();
	init();
	if (a)
		return 1;
	y();
	exit();
	return 0;
}
