void g(int a)
{
	level(1);
	level(2);
	level(3);
	level(a);
}
