MODULE_TITLE("orchard");

static int hello = greet("all");

int tell(void)
{
	shout("hello");
	return 0;
}
