int f(int i)
{
	a();
	i++;
	i = 3, i--;
	;
	return 3;
}
