void g(int a)
{
	send(a);
	send(pack(a));
}
