int f(int a)
{
	turn(-1);
	turn(-a);
	turn(1);
	if (a)
		return -1;
	return -ENOMEM;
}
