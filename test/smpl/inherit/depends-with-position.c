void free_one(int a)
{
	get(KERNEL);
}

void bad_one(int a)
{
	get(KERNEL);
}

void user(int a)
{
	free_one(a);
	lock(a);
	bad_one(a);
	unlock(a);
	free_one(a);
}
