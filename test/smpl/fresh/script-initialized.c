void k(int a)
{
	shout(a);
	shout(abc);
}
