static inline int a(void)
{
	return 1;
}

inline int b(void)
{
	return 1;
}
