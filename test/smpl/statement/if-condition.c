int f(int a)
{
	if (broken(a))
		return 1;
	if (broken(a)) {
		g();
		return 2;
	}
	if (broken(a))
		return 3;
	else
		return 4;
}
