DEFINE_OLD(lock);
static DEFINE_OLD(other);

int f(void)
{
	return 0;
}
