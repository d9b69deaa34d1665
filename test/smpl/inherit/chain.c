void one(void)
{
	help(SECRET);
}

void two(void)
{
	assist(SECRET);
}

void three(void)
{
	start(one);
}
