void g(int a)
{
	send(a);
	send(a + 1);
	send(pack(a));
}
