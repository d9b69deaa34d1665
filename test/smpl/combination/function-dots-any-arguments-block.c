void fa1(struct s *p)
{
	int y;
	if (put(arr[i], x | dev)) {
	}
}
