int g(int a)
{
	foo();
	bar();
	x();
	y();
}
