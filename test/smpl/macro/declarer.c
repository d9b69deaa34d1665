DEFINE_LOCK(guard);

int f(void)
{
	return take(&guard);
}
