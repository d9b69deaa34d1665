long double complex w;
double complex z;
