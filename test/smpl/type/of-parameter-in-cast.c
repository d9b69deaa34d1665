void g(long a)
{
	old((long)a);
}
void h(long a)
{
	old((int)a);
}
