void g(int a)
{
	prepare(a);
	one(a);
	finish(a);
	prepare(a);
	two(a);
	finish(a);
	prepare(a);
	three(a);
	finish(a);
}
