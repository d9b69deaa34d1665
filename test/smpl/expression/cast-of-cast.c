long spread(char c)
{
	return (long)(int)c;
}

int narrow(long l)
{
	return (int)l;
}
