void g(int a)
{
	old();
}
