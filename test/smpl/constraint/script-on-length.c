void g(int x)
{
	one(1);
	three(1);
}
