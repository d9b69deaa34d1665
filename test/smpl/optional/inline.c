static inline int helper(int a)
{
	return a;
}
