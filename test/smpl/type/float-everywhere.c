float a, *b;
float f(float c[], float (*g)(float))
{
	return (float)1.0f;
}
