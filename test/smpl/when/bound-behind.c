int f(int x)
{
	foo();
	g();
	bar(1);
	foo();
	worse(2);
	bar(1);
	foo();
	worse(1);
	bar(1);
	foo();
	bad();
	bar(1);
	return 0;
}
