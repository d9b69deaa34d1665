int followed(void)
{
	put(old(a));
	return 0;
}

int inside(void)
{
	return put(old(a));
}

void end(void)
{
	put(old(a));
}
