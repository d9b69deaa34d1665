void one(struct unlocked *u)
{
	g(u);
}

void two(struct locked *u)
{
	g(u);
}
