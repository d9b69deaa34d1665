static int done(void *data)
{
	return data != NULL;
}

static int other(void *data)
{
	return 0;
}

int f(int a)
{
	register_callback(a, done);
	return other(NULL);
}
