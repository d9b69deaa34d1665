struct one {
	int alpha;
	char beta;
};

int f(struct one *o)
{
	return get_field(o, alpha) + get_field(o, gamma);
}
