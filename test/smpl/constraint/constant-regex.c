void g(int a)
{
	set(0x10);
	set(10);
}
