void *make(struct maker *m)
{
	return 0;
}

int count(struct maker *m)
{
	return 0;
}
