int one(struct bad *b)
{
	return 1;
}
