void g(int x)
{
	one(1);
	two(1);
	three(2);
}
