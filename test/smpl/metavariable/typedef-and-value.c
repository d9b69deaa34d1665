struct chunk { char *str; };

int f(struct chunk a, struct other *b)
{
	return a.str == b->str;
}
