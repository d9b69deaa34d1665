int f(int a)
{
	g();
	send(a);
	return 0;
}
