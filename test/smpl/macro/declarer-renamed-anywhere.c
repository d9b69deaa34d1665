static DEFINE_MUTEX(lock);
DEFINE_MUTEX(other);

int f(void)
{
	DEFINE_MUTEX(l);
	return 0;
}
