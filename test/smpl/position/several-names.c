int first(void)
{
	struct key *next, key = {
		.type = 1,
	};
	return look(&key, next);
}

int second(int n)
{
	struct key *next, key = {
		.id = n,
		.type = 1,
	};
	return look(&key, next);
}
