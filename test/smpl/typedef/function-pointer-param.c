void each(void (*fn)(int))
{
	fn(1);
}
