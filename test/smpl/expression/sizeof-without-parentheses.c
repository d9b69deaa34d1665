int f(int a)
{
	return sizeof a + sizeof(a) + sizeof *p;
}
