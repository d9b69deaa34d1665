int f(int x)
{
	a();;
	a();
	;
	if (x)
		a();
}
