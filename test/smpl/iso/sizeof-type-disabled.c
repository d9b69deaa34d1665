struct s { int len; };
void f(struct s a)
{
	memset(&a, 0, sizeof(struct s));
	memset(&a, 0, sizeof a);
}
