void g(int a)
{
	start(a);
	k();
	prepare(a);
}
