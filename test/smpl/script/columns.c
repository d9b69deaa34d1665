int g(int a)
{
	one(a);
	return two(three(a),
		   four());
}
